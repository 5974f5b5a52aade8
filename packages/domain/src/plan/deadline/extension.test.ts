import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/index.ts';
import {
  answerExtension,
  isExtended,
  issueDue,
  requestExtension,
  type ExtensibleDue,
  type ExtensionRequest,
} from './index.ts';

const due = issueDue(day('2022-08-31'));
const request: ExtensionRequest = {
  askedBy: 'H26',
  askedOn: day('2022-08-20'),
  newDueOn: day('2022-09-15'),
  reason: 'chờ thẩm định',
};
const asked = valueOf(requestExtension(due, request));
const decided = { by: 'G01', on: day('2022-08-25') };

describe('an extension', () => {
  it('leaves the old day in force until it is granted, and keeps the first day after', () => {
    const granted = valueOf(answerExtension(asked, { answer: 'granted', ...decided }));

    expect([asked.currentDueOn, isExtended(asked)]).toEqual(['2022-08-31', false]);
    expect([granted.originalDueOn, granted.currentDueOn, isExtended(granted)]).toEqual([
      '2022-08-31',
      '2022-09-15',
      true,
    ]);
    expect(granted.answered).toEqual([{ request, answer: { answer: 'granted', ...decided } }]);
  });

  it('may be another day than the one asked for', () => {
    expect(
      valueOf(answerExtension(asked, { answer: 'offered', ...decided, newDueOn: day('2022-09-05') })).currentDueOn,
    ).toBe('2022-09-05');
  });

  it('may be refused with a reason, and asked for again', () => {
    const refused = valueOf(
      answerExtension(asked, { answer: 'refused', ...decided, reason: 'không có lý do khách quan' }),
    );

    expect([refused.currentDueOn, refused.open]).toEqual(['2022-08-31', null]);
    expect(requestExtension(refused, request).ok).toBe(true);
  });

  it('is asked for once at a time, in time, with a reason, for a later day', () => {
    expect(codeOf(requestExtension(asked, request))).toBe('deadline/extension-already-open');
    expect(codeOf(requestExtension(due, { ...request, askedOn: day('2022-09-01') }))).toBe(
      'deadline/extension-asked-late',
    );
    expect(requestExtension(due, { ...request, askedOn: day('2022-08-31') }).ok).toBe(true);
    expect(codeOf(requestExtension(due, { ...request, newDueOn: day('2022-08-31') }))).toBe(
      'deadline/extension-not-later',
    );
    expect(codeOf(requestExtension(due, { ...request, reason: '  ' }))).toBe('deadline/extension-reason-missing');
  });

  it('is decided by somebody else, when one is open, with a reason for a refusal and a later day in an offer', () => {
    expect(codeOf(answerExtension(due, { answer: 'granted', ...decided }))).toBe('deadline/extension-not-open');
    expect(codeOf(answerExtension(asked, { answer: 'granted', ...decided, by: 'H26' }))).toBe(
      'deadline/extension-own-request',
    );
    expect(codeOf(answerExtension(asked, { answer: 'refused', ...decided, reason: ' ' }))).toBe(
      'deadline/extension-reason-missing',
    );
    expect(codeOf(answerExtension(asked, { answer: 'offered', ...decided, newDueOn: day('2022-08-31') }))).toBe(
      'deadline/extension-not-later',
    );
  });
});

describe('a refusal', () => {
  it('says which days stand in the way', () => {
    expect(requestExtension(asked, request)).toMatchObject({ fault: { detail: { askedOn: '2022-08-20' } } });
    expect(requestExtension(due, { ...request, askedOn: day('2022-09-01') })).toMatchObject({
      fault: { detail: { askedOn: '2022-09-01', currentDueOn: '2022-08-31' } },
    });
    expect(requestExtension(due, { ...request, newDueOn: day('2022-08-30') })).toMatchObject({
      fault: { detail: { newDueOn: '2022-08-30', currentDueOn: '2022-08-31' } },
    });
    expect(answerExtension(asked, { answer: 'offered', ...decided, newDueOn: day('2022-08-30') })).toMatchObject({
      fault: { detail: { newDueOn: '2022-08-30', currentDueOn: '2022-08-31' } },
    });
    expect(answerExtension(asked, { answer: 'granted', ...decided, by: 'H26' })).toMatchObject({
      fault: { detail: { by: 'H26' } },
    });
  });
});

describe('an extended due day', () => {
  it('keeps every request with its answer, oldest first, and the day first issued', () => {
    const once = valueOf(answerExtension(asked, { answer: 'granted', ...decided }));
    const again = { ...request, askedOn: day('2022-09-10'), newDueOn: day('2022-09-30') };
    const twice = valueOf(
      answerExtension(valueOf(requestExtension(once, again)), { answer: 'refused', ...decided, reason: 'đủ rồi' }),
    );

    expect(twice).toEqual({
      originalDueOn: '2022-08-31',
      currentDueOn: '2022-09-15',
      open: null,
      answered: [
        { request, answer: { answer: 'granted', ...decided } },
        { request: again, answer: { answer: 'refused', ...decided, reason: 'đủ rồi' } },
      ],
    });
  });
});

type Outcome = ReturnType<typeof requestExtension>;

function valueOf(outcome: Outcome): ExtensibleDue {
  if (!outcome.ok) throw new Error(outcome.fault.code);
  return outcome.value;
}

function codeOf(outcome: Outcome): string | null {
  return outcome.ok ? null : outcome.fault.code;
}
