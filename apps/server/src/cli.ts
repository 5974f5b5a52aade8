#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { parseDay, type Day } from '@dondoc/domain/calendar';
import { printJson, RefusedCommand } from './cli/refusal.ts';

/** Exit statuses: the input was refused; the command was misused. */
const refusedStatus = 1;
const misusedStatus = 2;

const program = new Command('dondoc')
  .description('Đôn Đốc: từ văn bản giao nhiệm vụ đến trạng thái từng phần việc. / From a directive to the status of every part of it.')
  .helpOption('-h, --help', 'trợ giúp / help')
  .helpCommand('help [command]', 'trợ giúp về một lệnh / help on a command')
  .addHelpText('after', '\nMã thoát / exit status: 0 xong / done, 1 bị từ chối / refused, 2 dùng sai lệnh / misused.')
  .exitOverride();

const yearOption = ['--year <year>', 'năm của ngày tháng không ghi năm / the year of dates that name none', yearIn] as const;
const jsonOption = ['--json', 'in đúng một tài liệu JSON / print one JSON document'] as const;

program
  .command('serve')
  .description('nâng cấp cơ sở dữ liệu rồi chạy máy chủ / migrate, then serve the API and the admin app (PORT, DATABASE_URL, DONDOC_DATA)')
  .option('--demo', 'thêm dữ liệu minh họa / add demonstration data')
  .action(async ({ demo }: { demo?: true }) => {
    const [{ serve }, { readEnv }] = await Promise.all([import('./serve.ts'), import('./env.ts')]);
    await serve(readEnv(process.env), { demo: demo === true });
  });

program
  .command('intake <file>')
  .description('đọc văn bản, in dự thảo; không dùng cơ sở dữ liệu / read a plan document and print the draft; touches no database')
  .option(...yearOption)
  .option(...jsonOption)
  .action(async (file: string, options: { year?: number; json?: true }) => (await import('./cli/intake.ts')).intake(file, options));

program
  .command('deadline <text>')
  .description('đọc một cụm từ chỉ thời hạn / print the rules and days of one deadline wording')
  .option(...yearOption)
  .addOption(
    new Option('--day-off <policy>', 'khi hạn rơi vào ngày nghỉ / when the last day is a day off').choices(['as-written', 'next-working-day']),
  )
  .addOption(new Option('--language <language>', 'ngôn ngữ giải thích / language of the explanation').choices(['vi', 'en']).default('vi'))
  .option(...jsonOption)
  .action(async (text: string, options: Parameters<typeof import('./cli/deadline.ts').deadline>[1]) =>
    (await import('./cli/deadline.ts')).deadline(text, options),
  );

program
  .command('import <file>')
  .description('đọc văn bản và tạo kế hoạch nếu không có lỗi / read a document and make it a plan when it has no errors')
  .requiredOption('--plan <name>', 'tên kế hoạch / name of the plan')
  .option(...yearOption)
  .option('--on <day>', 'ngày kế hoạch có hiệu lực / the day the plan comes into force (YYYY-MM-DD)', dayIn)
  .option(...jsonOption)
  .action(async (file: string, options: { plan: string; year?: number; on?: Day; json?: true }) =>
    (await import('./cli/import.ts')).importPlan(file, options),
  );

program
  .command('status')
  .description('số liệu theo nhóm nhiệm vụ và đơn vị tính đến một ngày / counts by task group and unit as of a day')
  .option('--plan <name>', 'chỉ kế hoạch này / this plan only')
  .option('--on <day>', 'tính đến ngày / as of (YYYY-MM-DD)', dayIn)
  .option(...jsonOption)
  .action(async (options: { plan?: string; on?: Day; json?: true }) => (await import('./cli/status.ts')).status(options));

const figures = program.command('figures').description('số liệu chỉ tiêu / figures of indicators');

figures
  .command('import <file>')
  .description('nhập số liệu tháng từ Cổng DVC hoặc hệ thống một cửa (JSON, CSV, XLSX; docs/figures-file.md) / import monthly totals of a portal or one-stop system')
  .option('--accept-findings', 'nhập cả khi số liệu không cân đối / also totals that do not balance')
  .option(...jsonOption)
  .action(async (file: string, options: { acceptFindings?: true; json?: true }) => (await import('./cli/figures.ts')).importFigures(file, options));

const user = program.command('user').description('người dùng / people');

user
  .command('add <email>')
  .description('thêm người dùng, in mật khẩu dùng một lần / add a person, print the one-time password')
  .requiredOption('--name <name>', 'họ tên / name')
  .addOption(new Option('--role <role>', 'vai trò / role').choices(['administrator', 'unit-member']).default('unit-member'))
  .option('--unit <id...>', 'mã đơn vị (G14, H26 …), có thể nhiều / ids of units, one or more', [])
  .option(...jsonOption)
  .action(async (email: string, options: Parameters<typeof import('./cli/user.ts').addUser>[1]) =>
    (await import('./cli/user.ts')).addUser(email, options),
  );

user
  .command('reset-password <email>')
  .description('cấp lại mật khẩu dùng một lần / give a new one-time password')
  .option(...jsonOption)
  .action(async (email: string, options: { json?: true }) => (await import('./cli/user.ts')).resetPassword(email, options));

function yearIn(text: string): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= 1900 && year <= 2100) return year;
  throw new InvalidArgumentError('phải là năm từ 1900 đến 2100 / must be a year from 1900 to 2100');
}

function dayIn(text: string): Day {
  const read = parseDay(text);
  if (read.ok) return read.value;
  throw new InvalidArgumentError('phải là ngày YYYY-MM-DD / must be a day YYYY-MM-DD');
}

/** What went wrong decides the exit status; only a refusal has JSON of its own. */
function fail(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : misusedStatus;
  if (error instanceof RefusedCommand) {
    if (process.argv.includes('--json')) printJson(error.json);
    console.error(error.message);
    return refusedStatus;
  }
  const isExpected = error instanceof Error && ['FolderInUseError', 'SettingError', 'StartRefusedError'].includes(error.name);
  console.error(isExpected ? error.message : error);
  return refusedStatus;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = fail(error);
}
