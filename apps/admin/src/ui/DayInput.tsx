import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DayInputProps {
  /** A day as YYYY-MM-DD, or null: none is chosen. */
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
  readonly id?: string;
  readonly label?: string;
  readonly least?: string;
  readonly most?: string;
  readonly isClearable?: boolean;
  readonly size?: 'small' | 'middle';
  readonly placeholder?: string;
}

/** Chooses a day, typed as 31/8/2022 or picked from a calendar. */
export function DayInput({ value, onChange, id, label, least, most, isClearable = false, size, placeholder }: DayInputProps) {
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      {...(size === undefined ? {} : { size })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(least === undefined ? {} : { minDate: dayjs(least) })}
      {...(most === undefined ? {} : { maxDate: dayjs(most) })}
      aria-label={label}
      value={value === null || value === undefined ? null : dayjs(value)}
      format={['D/M/YYYY', 'DD/MM/YYYY', 'YYYY-MM-DD']}
      allowClear={isClearable}
      preserveInvalidOnBlur={false}
      // Enter takes the day that was typed; it does not send the form the field stands in.
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(chosen) => onChange?.(chosen === null ? null : chosen.format('YYYY-MM-DD'))}
    />
  );
}
