import type { Score, ScoredPart } from '@dondoc/domain/kpi';
import { useText } from '../../../text/use-text.ts';

/** Every step of a score: the counts, the rate, what it takes for all points, the points or why there are none. */
export function ScoreSteps({ score }: { readonly score: Score }) {
  const { t, language, numberText } = useText();
  return (
    <>
      <p className="soft">{t('looks.score.formula')}</p>
      {score.groups.map((group) => (
        <table key={group.name.vi} className="kpi-table">
          <caption>
            <strong>{group.name[language]}</strong>: {numberText(group.points / 100)}/{numberText(group.max / 100)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('looks.score.part')}</th>
              <th scope="col" className="kpi-number">
                {t('looks.score.counts')}
              </th>
              <th scope="col" className="kpi-number">
                {t('looks.score.rate')}
              </th>
              <th scope="col" className="kpi-number">
                {t('looks.score.fullAt')}
              </th>
              <th scope="col" className="kpi-number">
                {t('looks.score.points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {group.parts.map((part) => (
              <PartRow key={part.name.vi} part={part} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function PartRow({ part }: { readonly part: ScoredPart }) {
  const { t, language, numberText, rateText, percentText } = useText();
  const { name, tally, rateBp, fullAtBp, points, max, notScored } = part;
  return (
    <tr>
      <th scope="row">{name[language]}</th>
      <td className="kpi-number">{tally !== null && `${numberText(tally.numerator)}/${numberText(tally.denominator)}`}</td>
      <td className="kpi-number">{rateBp !== null && rateText(rateBp)}</td>
      <td className="kpi-number">{percentText(fullAtBp)}</td>
      <td className="kpi-number">
        {points === null ? <span className="soft">{notScored !== null && t(`looks.score.notScored.${notScored}`)}</span> : `${numberText(points / 100)}/${numberText(max / 100)}`}
      </td>
    </tr>
  );
}
