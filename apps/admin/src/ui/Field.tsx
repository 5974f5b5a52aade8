import type { ReactNode } from 'react';
import { useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly help?: ReactNode;
  /** Why what was typed cannot be taken; null: it can. */
  readonly error?: string | null;
  readonly isRequired?: boolean;
  /** The control, given the id its label points to and the attributes that tie it to help and error. */
  readonly children: (control: ControlTies) => ReactNode;
}

interface ControlTies {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly status: 'error' | '';
}

/** A labelled control with its help and its error under it. */
export function Field({ label, help, error = null, isRequired = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      {children({ id, 'aria-describedby': `${id}-about`, 'aria-invalid': error !== null, status: error === null ? '' : 'error' })}
      <div id={`${id}-about`} className="field-about">
        {error !== null && (
          <div className="field-error" role="alert">
            {error}
          </div>
        )}
        {help !== undefined && <div className="soft">{help}</div>}
      </div>
    </div>
  );
}
