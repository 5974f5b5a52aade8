import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import { Sign } from '../../../ui/Sign.tsx';
import type { TotalsGroup } from './answers.ts';
import type { useChosen } from './use-chosen.ts';
import { useFileText } from './use-file-text.ts';

interface TotalsProps {
  readonly groups: readonly TotalsGroup[];
  readonly choice: ReturnType<typeof useChosen<string>>;
}

/** How many units and months are listed: of a whole country's file, those that need a person come first. */
const mostListed = 300;

/** Each unit and month of a file of totals: the figures it would make, and what does not balance. */
export function TotalsTable({ groups, choice }: TotalsProps) {
  const { t } = useText();
  const listed = groups.toSorted((one, other) => troubles(other) - troubles(one)).slice(0, mostListed);
  return (
    <>
      <section className="file-frame file-totals" aria-label={t('figureFile.totals.label')} tabIndex={0}>
        <table className="table">
          <caption className="visually-hidden">{t('figureFile.totals.label')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figureFile.compare.unit')}</th>
              <th scope="col">{t('figureFile.compare.month')}</th>
              <th scope="col">{t('figureFile.totals.figures')}</th>
              <th scope="col">{t('figureFile.totals.balance')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((group) => (
              <GroupRow key={group.group} group={group} isChosen={choice.chosen.has(group.group)} onChoose={() => choice.toggle(group.group)} />
            ))}
          </tbody>
        </table>
      </section>
      {groups.length > listed.length && <p className="soft">{t('figureFile.totals.more', { count: groups.length - listed.length })}</p>}
    </>
  );
}

const troubles = ({ findings, figures }: TotalsGroup): number => findings.length + figures.filter(({ fault }) => fault !== null).length;

interface GroupRowProps {
  readonly group: TotalsGroup;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function GroupRow({ group, isChosen, onChoose }: GroupRowProps) {
  const { t } = useText();
  const text = useFileText();
  const { unitName } = group;
  const month = text.monthOf(group);
  return (
    <tr>
      <th scope="row">
        <label className="file-choose">
          <input type="checkbox" checked={isChosen} onChange={onChoose} aria-label={t('figureFile.totals.choose', { unit: unitName, month })} /> {unitName}
        </label>
      </th>
      <td>{month}</td>
      <td>
        <Figures group={group} />
      </td>
      <td>
        <Findings group={group} />
      </td>
    </tr>
  );
}

function Figures({ group: { figures } }: { readonly group: TotalsGroup }) {
  const { t, language } = useText();
  const text = useFileText();
  if (figures.length === 0) return t('figureFile.totals.noFigures');
  return (
    <ul>
      {figures.map((figure) => (
        <li key={figure.indicator}>
          {t('figureFile.totals.figure', { indicator: text.indicator(figure), from: text.value(figure.from), to: text.value(figure.to) })}
          {figure.fault !== null && (
            <div>
              <Sign tone="late" shape="triangle">
                {sentenceFor(figure.fault, language)}
              </Sign>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Findings({ group: { findings } }: { readonly group: TotalsGroup }) {
  const { t, numberText } = useText();
  if (findings.length === 0) {
    return (
      <Sign tone="good" shape="check">
        {t('figureFile.totals.balanced')}
      </Sign>
    );
  }
  return (
    <ul>
      {findings.map(({ row, balance, found, expected }) => (
        <li key={`${row} ${balance}`}>
          <Sign tone="warn" shape="triangle">
            {t('figureFile.totals.finding', { row, what: t(`figureFile.finding.${balance}`), found: numberText(found), expected: numberText(expected) })}
          </Sign>
        </li>
      ))}
    </ul>
  );
}
