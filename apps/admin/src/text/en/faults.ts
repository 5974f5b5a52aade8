import type { FileKind } from '@dondoc/domain/plan';
import type { FaultSentences } from '../fault-sentences.ts';
import { figureFile } from './figure-file.ts';
import { words } from './words.ts';

const fileKinds: { readonly [Kind in FileKind]: string } = {
  pdf: 'a PDF file',
  docx: 'a Word file',
  xlsx: 'an Excel workbook',
  zip: 'an archive',
  doc: 'an old Word file',
  rtf: 'an RTF file',
  image: 'an image',
  binary: 'not a text',
};

const columnNames: Readonly<Record<string, string>> = figureFile.column;

export const faults: FaultSentences = {
  'calendar/not-a-day': ({ text }) => `“${text}” is not a day. Write day/month/year.`,
  'calendar/not-a-period': ({ text }) => `“${text}” is not a period.`,
  'data/cleaned-above-total': ({ total, cleaned }, { numberText }) =>
    `The cleaned records (${numberText(cleaned)}) cannot be more than all records (${numberText(total)}).`,
  'data/name-taken': ({ name }) => `The unit has a data set “${name}” in this field already. Choose another name or edit that one.`,
  'data/not-yet': ({ today }, { dayText }) => `Choose ${dayText(today)} or an earlier day.`,
  'data/stages-do-not-add-up': ({ total, sum }, { numberText }) =>
    `The stages come to ${numberText(sum)} records, not to all ${numberText(total)}.`,
  'deadline/extension-already-open': ({ askedOn }, { dayText }) => `A request of ${dayText(askedOn)} still waits for an answer.`,
  'deadline/extension-asked-late': ({ currentDueOn }, { dayText }) =>
    `More time must be asked for before the deadline (${dayText(currentDueOn)}).`,
  'deadline/extension-not-later': ({ currentDueOn }, { dayText }) => `The new deadline must be after ${dayText(currentDueOn)}.`,
  'deadline/extension-not-open': () => 'No request for more time waits for an answer.',
  'deadline/extension-own-request': () => 'Nobody decides on their own request for more time.',
  'deadline/extension-reason-missing': () => 'Give a reason.',
  'document/empty': ({ fileName }) => `The file “${fileName}” is empty. Choose one with text in it.`,
  'document/encoding-unknown': ({ fileName }) =>
    `The encoding of “${fileName}” was not recognised. Save it as UTF-8 and upload it again.`,
  'document/not-text': ({ fileName, kind }) =>
    `“${fileName}” is ${fileKinds[kind]}, which cannot be read. Save it as .docx, .xlsx, .pdf, .txt or .md and upload that.`,
  'document/damaged': ({ fileName, kind }) => `“${fileName}” (${fileKinds[kind]}) is damaged and cannot be opened. Open it, save it again and upload that.`,
  'document/locked': ({ fileName }) => `“${fileName}” is locked with a password. Remove it and upload again.`,
  'document/too-many-pages': ({ fileName, pages, most }) =>
    `“${fileName}” has ${pages} pages, more than ${most}. Divide the document and upload the parts.`,
  'document/unpacks-too-large': ({ fileName, most }, { sizeText }) =>
    `Unpacked, “${fileName}” has more than ${sizeText(most)}, so it was not read. Check where the file comes from.`,
  'document/too-slow': ({ fileName, seconds }) =>
    `Reading “${fileName}” took more than ${seconds} seconds and was stopped. Divide the document, or save it again, and upload that.`,
  'document/only-pictures': ({ fileName, pages }) =>
    `All ${pages} pages of “${fileName}” are scans without text. Upload a version with text (the original Word file, or a PDF with recognised text).`,
  'document/too-large': ({ fileName, size, most }, { sizeText }) =>
    `“${fileName}” has ${sizeText(size)}, more than ${sizeText(most)}. Divide the document and upload the parts.`,
  'draft/error-not-acceptable': ({ code, line }) =>
    `The error at line ${line} (${words.finding[code].toLowerCase()}) must be mended and cannot be accepted.`,
  'draft/no-period': () => 'The document names no period of its own that could be taken as the deadline.',
  'draft/no-such-finding': () => 'This is no longer in the draft. Load the page again.',
  'draft/no-such-orphan': ({ line }) => `Line ${line} was dealt with already. Load the page again.`,
  'draft/no-such-task': ({ line }) => `The task at line ${line} is no longer in the draft. Load the page again.`,
  'draft/nothing-to-split': () => 'Choose a place within the title, so that each part says something.',
  'draft/task-too-large': () => 'The task would be too long, or have too many units or deadlines. Make several tasks of it.',
  'edit/stale': () =>
    'Somebody changed this after you opened it. Nothing was overwritten and what you typed is kept. Load it again, then send once more.',
  'figures/blank-key': ({ column }) => `The cell “${columnNames[column] ?? column}” is blank.`,
  'figures/broken-quotes': ({ fileName, row }) => `“${fileName}” has a quotation mark that is not closed, from row ${row} on. Save the CSV again from Excel, then upload it.`,
  'figures/formula': () => 'The cell has a formula. Copy it and paste the value.',
  'figures/given-twice': ({ rows }) => `The same figure stands in rows ${rows.join(', ')}. Keep one of them.`,
  'figures/no-table': ({ missing, tables }) =>
    tables.length === 0
      ? `There is no table of figures: columns missing are ${missing.join(', ')}.`
      : `No sheet has a table of figures (looked in ${tables.join(', ')}): columns missing are ${missing.join(', ')}.`,
  'figures/not-a-mark': ({ found }) => `“${found}” is neither a yes nor a no. Enter x, or leave it blank.`,
  'figures/not-a-service': ({ found, most }, { numberText }) => `“${found}” is not the number of a service. Enter 0 (all services) to ${numberText(most)}.`,
  'figures/not-a-table-file': ({ fileName }) => `“${fileName}” is no table. Use an .xlsx, .csv or .json file.`,
  'figures/not-an-entry-version': ({ found }) => `The version key “${found}” was changed. Download the template again.`,
  'figures/not-json': ({ fileName }) => `“${fileName}” is not the JSON expected: a list of rows, or an object with “rows”.`,
  'figures/other-version': ({ found, inForce }) => `This month is counted by version ${inForce}, not ${found}.`,
  'figures/several-sources': ({ sources }) => `Two systems (${sources.join(', ')}) give figures of one unit and month, which do not add up. Keep one.`,
  'figures/too-many-months': ({ most }) => `The file has too many months: at most ${most}. Split it.`,
  'figures/too-many-rows': ({ most }, { numberText }) => `Too many rows: at most ${numberText(most)}. Split the file.`,
  'figures/unit-out-of-reach': ({ unitId }) => `“${unitId}” is not a unit whose figures of this month you may enter.`,
  'figures/words-too-long': ({ length, most }, { numberText }) => `${numberText(length)} characters long; at most ${numberText(most)}.`,
  'identity/email-taken': ({ email }) => `${email} already belongs to a user.`,
  'identity/last-administrator': () => 'At least one administrator must be able to sign in.',
  'identity/member-without-unit': () => 'A unit member needs at least one unit.',
  'identity/password-change-required': () => 'Change the one-time password before anything else.',
  'identity/password-not-new': () => 'The new password must differ from the current one.',
  'identity/password-too-short': ({ least }) => `A password needs at least ${least} characters.`,
  'identity/unknown-unit': ({ unitId }) => `There is no unit ${unitId}.`,
  'identity/wrong-password': () => 'The current password is not right.',
  'kpi/counts-not-applicable': () => 'A cell that is “not applicable” has neither a numerator nor a denominator.',
  'kpi/entry-incomplete': ({ missing }) => (missing === 'numerator' ? 'The numerator is missing.' : 'The denominator is missing.'),
  'kpi/entry-stale': ({ enteredBy }) => `${enteredBy} has just entered this cell. Choose to keep your figure or theirs.`,
  'kpi/not-a-count': () => 'Enter a whole number, 0 or more.',
  'kpi/not-a-target': ({ text }) => `“${text}” is not a target. Enter 0 to 100 %, with two decimals at most.`,
  'kpi/not-counted-at-level': ({ level }) => `This indicator takes no figures of the level “${words.level[level]}”.`,
  'kpi/not-an-entry-period': ({ period }, { periodText }) => `Figures are not entered for ${periodText(period)}.`,
  'kpi/nothing-to-measure': () => 'There were no cases: there is no rate.',
  'kpi/numerator-above-denominator': ({ numerator, denominator }, { numberText }) =>
    `The numerator (${numberText(numerator)}) cannot exceed the denominator (${numberText(denominator)}).`,
  'kpi/period-not-begun': ({ period }, { periodText }) => `${periodText(period)} has not begun.`,
  'kpi/period-not-in-months': ({ period }, { periodText }) =>
    `${periodText(period)} is not made of whole months and cannot be rolled up.`,
  'kpi/score-bands-out-of-order': ({ band }) => `The band “${band.en}” must be below the one before it.`,
  'kpi/score-does-not-add-up': ({ group, max, parts }, { numberText }) =>
    `The group “${group.en}” has ${numberText(max / 100)} points and its parts add up to ${numberText(parts / 100)}.`,
  'kpi/sheet-below-not-approved': ({ approved, of }) => `Only ${approved} of ${of} sheets of the units below are approved. Approve those first.`,
  'kpi/sheet-changed-meanwhile': ({ cells }) =>
    `Somebody else has just changed ${cells.length} of the values you gave a reason for, so nothing was submitted. Load the page again, look at them, then submit once more.`,
  'kpi/sheet-doubt-misplaced': ({ cells }) => `${cells.length} cells are not in the sheet or are doubted twice. Open the sheet again and tick each cell.`,
  'kpi/sheet-doubts-open': ({ cells }) => `${cells.length} doubtful cells have no answer yet. Answer each, then submit again.`,
  'kpi/sheet-empty': () => 'There are no figures to submit. Enter some first.',
  'kpi/sheet-not-submitted': ({ standing }) =>
    standing === 'changed' || standing === 'approval-broken'
      ? 'The figures were changed after they were submitted. Wait until the unit submits them again.'
      : 'This sheet does not wait for a decision. Load the page again.',
  'kpi/sheet-own-figures': () => 'Nobody approves figures they entered or submitted themselves. Ask another person.',
  'kpi/sheet-reasons-missing': ({ cells }) => `${cells.length} unusual values have no reason yet. Give the reason of each, then submit again.`,
  'kpi/sheet-return-without-doubt': () => 'Choose at least one cell, and give a reason for each, before you return the sheet.',
  'kpi/sheet-unchanged': ({ state }) => (state === 'approved' ? 'The figures are approved and nothing has changed.' : 'The figures are submitted and nothing has changed.'),
  'kpi/sum-too-large': () => 'The sum is too large to be exact. Check the figures entered.',
  'kpi/proposal-is-the-target': ({ targetBp }, { percentText }) => `The proposal is the target that was given (${percentText(targetBp)}).`,
  'kpi/proposal-missing': () => 'No proposal waits for a decision.',
  'kpi/revision-document-in-future': ({ documentDay }, { dayText }) => `A document of ${dayText(documentDay)} has not been issued yet.`,
  'kpi/revision-without-basis': ({ missing }) =>
    ({
      document: 'To change a target already given takes the number and date of a document, and a reason. Nothing was saved.',
      documentNumber: 'The document number is missing.',
      reason: 'The reason for the change is missing.',
    })[missing],
  'kpi/target-already-kept': ({ reason }) => `Whoever gave the target has decided to keep it: ${reason}`,
  'kpi/target-not-given': () => 'No target was given for this period, so there is nothing to answer.',
  'kpi/target-reason-missing': () => 'Give a reason.',
  'kpi/trajectory-past-target': ({ period, interimBp, targetBp }, { periodText, percentText }) =>
    `The interim target of ${periodText(period)} (${percentText(interimBp)}) passes beyond the target it leads to (${percentText(targetBp)}).`,
  'kpi/target-stale': ({ conflicts }) =>
    `Somebody else has just changed ${conflicts.length} of these targets. Nothing was overwritten; load again, then save once more.`,
  'kpi/unknown-indicator': ({ code }) => `There is no indicator ${code}.`,
  'kpi/windows-changed': () => 'Somebody else has just set other windows. Look at those, then change them again.',
  'kpi/window-closed': ({ month, closedOn }, { periodText, dayText }) =>
    `Figures of ${periodText(month)} could be entered until the end of ${dayText(closedOn)}. Ask an administrator for an exception.`,
  'kpi/indicator-name-taken': ({ name, code }) => `There is an indicator “${name}” already (code ${code}). Choose another name.`,
  'kpi/source-unconfirmed': () => 'Name the document that says so, or mark the source as not confirmed.',
  'kpi/version-already-counted': ({ countedMonth, soonest }, { dayText, periodText }) =>
    `There are figures of ${periodText(countedMonth)}, and figures are not counted anew. Choose ${dayText(soonest)} or the first of a later month.`,
  'kpi/version-out-of-order': ({ version, next }) => `The next version is ${next}, not ${version}. Load the page again, then add it.`,
  'kpi/version-too-early': ({ previousFrom }, { dayText }) =>
    previousFrom === null
      ? 'Choose the first day: the version before holds for every period until then.'
      : `The version before holds from ${dayText(previousFrom)}; choose a later day.`,
  'kpi/version-within-month': ({ monthFrom }, { dayText }) => `Figures are of whole months: choose the first of a month, such as ${dayText(monthFrom)}.`,
  'plan/name-taken': ({ name }) => `There is already a plan “${name}”. Choose another name.`,
  'plan/no-tasks': () => 'The draft has no task to approve.',
  'plan/open-errors': ({ count, lines }) => `Errors left to settle: ${count}, at lines ${lines.join(', ')}.`,
  'plan/revised-meanwhile': ({ currentNumber }) =>
    `Somebody has just approved version ${currentNumber} of this plan. Look at the comparison with it, then approve.`,
  'plan/revision-too-early': ({ currentOn }, { dayText }) =>
    `The version that stands is in force from ${dayText(currentOn)}; choose that day or a later one.`,
  'report/before-completion': ({ doneOn }, { dayText }) => `This was reported done on ${dayText(doneOn)}; choose that day or a later one.`,
  'report/before-open': ({ opensOn }, { dayText }) => `The plan is in force from ${dayText(opensOn)}; choose that day or a later one.`,
  'report/cancelled': ({ since }, { dayText }) => `This work was cancelled on ${dayText(since)} and takes no more reports.`,
  'report/in-future': ({ today }, { dayText }) => `Choose ${dayText(today)} or an earlier day.`,
  'report/reopening-needs-a-note': ({ doneOn }, { dayText }) => `This was reported done on ${dayText(doneOn)}. Say why it is taken up again.`,
  'unit/already-registered': ({ unitId }) => `The register already has a unit ${unitId}.`,
  'unit/commune-not-carried': ({ unitId, on }, { dayText }) =>
    `Commune ${unitId} became part of another on ${dayText(on)}; its earlier figures cannot be told apart.`,
  'unit/dissolved': ({ unitId, on }, { dayText }) => `Unit ${unitId} ended on ${dayText(on)} and nothing carries it on.`,
  'unit/not-in-force': ({ unitId, on }, { dayText }) => `Unit ${unitId} is not in force on ${dayText(on)}.`,
  'unit/parent-missing': ({ unitId, on }, { dayText }) => `Unit ${unitId} stands under none from ${dayText(on)}.`,
  'unit/parent-not-in-force': ({ parentId, on }, { dayText }) => `The unit above it, ${parentId}, is not in force on ${dayText(on)}.`,
  'unit/parents-go-round': ({ unitId }) => `Unit ${unitId} cannot stand under itself.`,
  'unit/spells-do-not-tile': ({ unitId }) => `The stretches of unit ${unitId} do not follow one another.`,
  'unit/split-not-carried': ({ unitId, on }, { dayText }) =>
    `Unit ${unitId} was divided on ${dayText(on)}; its figures cannot be carried over by addition.`,
  'unit/succession-does-not-fit': ({ unitId, on }, { dayText }) => `The succession of unit ${unitId} does not fit ${dayText(on)}.`,
  'unit/unknown': ({ unitId }) => `There is no unit ${unitId}.`,
};
