import { Readability } from '@mozilla/readability';

// As its own page says it is used. Built into one script, like ours.
new Readability(document.cloneNode(true)).parse();
