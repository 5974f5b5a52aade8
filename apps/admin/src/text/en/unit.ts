import type { SameTexts } from '../shape.ts';
import type { unit as vi } from '../vi/unit.ts';

export const unit: SameTexts<typeof vi> = {
  page: {
    title: 'Units',
    intro: 'The units in force on the day chosen.',
    search: 'Search by name, abbreviation or code; accents are optional',
    count_one: '{{count}} unit',
    count_other: '{{count}} units',
    name: 'Unit',
    level: 'Level',
    parent: 'Under',
    code: 'Code',
    nothing: 'No unit in force on this day matches “{{text}}”.',
    empty: 'The register has no unit on this day.',
    allLevels: 'Every level',
  },
  picker: {
    placeholder: 'Type a name, abbreviation or code',
    type: 'Type to find a unit',
    nothing: 'No unit matches “{{text}}”.',
    searching: 'Searching…',
    asWritten: 'Keep as written: “{{text}}”',
  },
};
