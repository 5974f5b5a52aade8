import { useText } from '../../../text/use-text.ts';
import { fieldKinds } from './chosen.ts';

const kinds = [...fieldKinds, 'heading', 'unread'] as const;

/** How words of the source look by what they became. */
export function SourceLegend() {
  const { t } = useText();
  return (
    <ul className="source-legend" aria-label={t('draft.source.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`mark mark-${kind}`}>{t(`draft.source.kinds.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
