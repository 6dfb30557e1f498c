import { type Advice, adviceFor } from '../../domain/case/advice.ts';
import { targetOf } from '../../domain/case/state.ts';
import { articleUrl } from '../../domain/steps/links.ts';
import { settingsPaths } from '../../domain/steps/paths.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { deviceValues, text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Fold } from '../ui/Card.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { PathChips } from '../ui/SettingsPath.tsx';

/** What helps only some, where it fits: mostly nothing. */
export function AdviceList() {
  const app = useAppContext();
  const advice = adviceFor(app.state);
  if (advice.length === 0) return null;
  return (
    <section class="advice" data-advice-list>
      <h3>{text('advice.title')}</h3>
      {advice.map((one) => (
        <Fold key={one.id} name={one.id} title={text(`advice.${one.id}`)}>
          {() => <AdviceText advice={one} />}
        </Fold>
      ))}
    </section>
  );
}

function AdviceText({ advice: { id, path, article } }: { advice: Advice }) {
  const app = useAppContext();
  const target = targetOf(app.state.case);
  return (
    <>
      <p>
        <BoldText>{deviceText(app)(`advice.${id}Text`)}</BoldText>
      </p>
      {path && (
        <PathChips
          paths={settingsPaths(path, target.version)}
          device={target.device}
          values={deviceValues(target, app.language)}
        />
      )}
      {article && <OutLink href={articleUrl(article)}>{text(`links.a${article}`)}</OutLink>}
    </>
  );
}
