import { readDeadline } from '@dondoc/domain/plan';
import { figureFilesTable } from './figure-files.ts';
import { intakeTable } from './intake.ts';
import { measure, tableOf, type Way } from './measure.ts';
import { statusesOfANation } from './statuses.ts';

// Prints every measurement as ratios within this run: pnpm --filter @dondoc/tests bench

const wordings = ['Tháng 8/2022', 'trước ngày 15 hằng tháng', 'Quý IV/2026', 'trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch này', '31/12/2022'];

/** Ten thousand wordings, no two alike, so that nothing remembered from one helps the next. */
const deadlines: Way = {
  name: 'readDeadline of 10,000 wordings',
  work: () => {
    let rules = 0;
    for (let index = 0; index < 10_000; index += 1) {
      rules += readDeadline(`${wordings[index % wordings.length]}; ${1 + (index % 28)}/${1 + (index % 12)}/${2000 + (index % 99)}`, { year: null }).rules.length;
    }
    return rules;
  },
};

console.log('Statuses of 400,000 assignments as of a day\n');
console.log(tableOf(measure(statusesOfANation, 7)));
console.log('\nReading deadlines\n');
console.log(tableOf(measure([deadlines], 5)));
console.log('\nReading directives into drafts\n');
console.log(intakeTable());
console.log('\nFiles of 10,000 figures\n');
console.log(await figureFilesTable());
