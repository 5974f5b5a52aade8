import { unconfirmedFacts, type Indicator } from '@dondoc/domain/kpi';
import { Fragment } from 'react';
import { useText } from '../text/use-text.ts';

/** How a version of an indicator counts, by which text and from which day; what nobody has confirmed says so. */
export function VersionFacts({ version }: { readonly version: Indicator }) {
  const { t, listText } = useText();
  const unconfirmed = unconfirmedFacts.filter((fact) => version.unconfirmed.includes(fact));
  return (
    <>
      <dl className="facts">
        {useFacts(version).map(([term, words]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
      {unconfirmed.length > 0 && (
        <p className="warn">{t('indicator.unconfirmed', { facts: listText(unconfirmed.map((fact) => t(`indicator.fact.${fact}`))) })}</p>
      )}
    </>
  );
}

type Fact = readonly [term: string, words: string];

function useFacts(version: Indicator): readonly Fact[] {
  const { t, language, dayText, listText } = useText();
  const { scope, source, validFrom } = version;
  const document = source === null ? t('indicator.noSource') : [source.article, source.document].filter((part) => part !== null).join(', ');
  return [
    [t('indicator.numerator'), version.numeratorName[language]],
    [t('indicator.denominator'), version.denominatorName[language]],
    [t('indicator.countingUnit'), version.countingUnit[language]],
    [t('indicator.levels'), listText(scope.levels.map((level) => t(`words.level.${level}`)))],
    [t('indicator.services'), t(`indicator.serviceKind.${scope.services}`)],
    [t('indicator.channel'), t(`indicator.channelKind.${scope.channel}`)],
    [t('indicator.proactive'), t(`indicator.proactiveKind.${scope.proactiveServices}`)],
    [t('indicator.atMost'), version.numeratorAtMostDenominator ? t('indicator.atMostYes') : t('indicator.atMostNo')],
    [t('indicator.zero'), t(`indicator.zeroKind.${version.zeroDenominator}`)],
    [t('indicator.direction'), t(`indicator.directionKind.${version.direction}`)],
    [t('indicator.calendar'), t(`indicator.calendarKind.${version.periodCalendar}`)],
    [t('indicator.source'), document],
    [t('indicator.validFrom'), validFrom === null ? t('indicator.always') : dayText(validFrom)],
  ];
}
