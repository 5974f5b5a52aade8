import { Modal } from 'antd';
import { useText } from '../../../text/use-text.ts';

const keys = [
  { does: 'findings', keys: ['N', 'P'] },
  { does: 'fix', keys: ['Enter'] },
  { does: 'tasks', keys: ['J', 'K'] },
  { does: 'edit', keys: ['E'] },
  { does: 'split', keys: ['S'] },
  { does: 'merge', keys: ['M'] },
  { does: 'select', keys: ['X'] },
  { does: 'add', keys: ['A'] },
  { does: 'move', keys: ['Alt+↑', 'Alt+↓'] },
  { does: 'marks', keys: ['←', '→'] },
  { does: 'undo', keys: ['Ctrl+Z'] },
  { does: 'redo', keys: ['Ctrl+Y'] },
  { does: 'help', keys: ['?'] },
] as const;

/** The keys of the review and what each does. */
export function KeysPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Modal open title={t('draft.keys.title')} footer={null} onCancel={onClose}>
      <p className="soft">{t('draft.keys.when')}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('draft.keys.key')}</th>
            <th scope="col">{t('draft.keys.action')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ does, keys: pressed }) => (
            <tr key={does}>
              <th scope="row" className="nowrap">
                {pressed.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{t(`draft.keys.does.${does}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
