import { articleUrl } from '../../domain/steps/links.ts';
import { articleOf, type StepContent } from '../../domain/steps/step-content.ts';
import { text, type Values } from '../text.ts';

/**
 * A step as plain text, to be sent to somebody. What must not be done stands before anything that can be done. What is
 * for few and costs something (`extra`) is left out: nobody stands beside the reader to say whether it fits.
 * @param words the device's words
 */
export function stepMessage(content: StepContent, words: Values): string {
  const { warning, note } = content;
  const actions = content.actions.map((action, index) => `${index + 1}. ${text(action.text, words)}`);
  const parts = [
    text(content.title, words),
    warning && text(warning.text, words),
    text(content.why, words),
    content.isAboutOtherDevice && text('device.aboutIPhone'),
    actions.join('\n'),
    text('parts.worked', { when: text(content.worked, words) }),
    note && text(note, words),
    text('telephone.article', { address: articleUrl(articleOf(content)) }),
  ];
  return parts
    .filter((part) => part)
    .join('\n\n')
    .replaceAll('**', '');
}
