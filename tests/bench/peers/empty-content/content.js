// Nothing: what a content script costs before it does anything.
