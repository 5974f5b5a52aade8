import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/index.ts';
import { basisPoints, checkAnswer, checkKeep, checkRevision, standingOf, type AnsweredTarget, type TargetAnswer } from '../index.ts';

const fifty = basisPoints(5000);
const assigned: AnsweredTarget = { targetBp: fifty, answer: null, keptReason: null };
const proposal: TargetAnswer = { kind: 'proposed', proposedBp: basisPoints(4500), reason: 'Một nửa số xã chưa có máy quét' };
const proposed: AnsweredTarget = { ...assigned, answer: proposal };
const kept: AnsweredTarget = { ...proposed, keptReason: 'Máy quét cấp trong tháng 9' };

describe('standingOf', () => {
  it('says how a target stands between who gave it and its unit', () => {
    expect(standingOf({ ...assigned, targetBp: null })).toBeNull();
    expect(standingOf(assigned)).toBe('assigned');
    expect(standingOf({ ...assigned, answer: { kind: 'accepted' } })).toBe('accepted');
    expect(standingOf(proposed)).toBe('proposed');
    expect(standingOf(kept)).toBe('kept');
    expect(standingOf({ ...kept, answer: { kind: 'accepted' } })).toBe('accepted');
  });
});

describe('checkAnswer', () => {
  it('takes an acceptance before and after a decision, and a proposal with a reason before it', () => {
    expect(checkAnswer(assigned, { kind: 'accepted' }).ok).toBe(true);
    expect(checkAnswer(kept, { kind: 'accepted' }).ok).toBe(true);
    expect(checkAnswer(assigned, proposal)).toEqual({ ok: true, value: proposal });
    expect(checkAnswer({ ...assigned, answer: { kind: 'accepted' } }, proposal).ok).toBe(true);
  });

  it.each([
    [{ ...assigned, targetBp: null }, proposal, 'kpi/target-not-given'],
    [{ ...assigned, targetBp: null }, { kind: 'accepted' as const }, 'kpi/target-not-given'],
    [assigned, { ...proposal, proposedBp: fifty }, 'kpi/proposal-is-the-target'],
    [assigned, { ...proposal, reason: ' ' }, 'kpi/target-reason-missing'],
    [kept, proposal, 'kpi/target-already-kept'],
  ])('refuses %j answered with %j: %s', (target, answer, code) => {
    expect(checkAnswer(target, answer)).toMatchObject({ ok: false, fault: { code } });
  });
});

describe('checkKeep', () => {
  it('keeps a target against an open proposal, with a reason', () => {
    expect(checkKeep(proposed, 'Máy quét cấp trong tháng 9').ok).toBe(true);
    expect(checkKeep(proposed, '')).toMatchObject({ fault: { code: 'kpi/target-reason-missing' } });
  });

  it('has nothing to keep against where nothing is proposed, or it was decided', () => {
    expect(checkKeep(assigned, 'Không')).toMatchObject({ fault: { code: 'kpi/proposal-missing', detail: { standing: 'assigned' } } });
    expect(checkKeep(kept, 'Không')).toMatchObject({ fault: { detail: { standing: 'kept' } } });
  });
});

describe('checkRevision', () => {
  const today = day('2022-10-15');
  const basis = { documentNumber: '812/QĐ-TTg', documentDay: day('2022-10-15'), reason: 'Điều chỉnh theo kết quả 9 tháng' };
  const raised = { wasGiven: true, before: fifty, after: basisPoints(5500) };

  it('lets a first target be given, and one be left as it is, without a document', () => {
    expect(checkRevision({ wasGiven: false, before: null, after: fifty }, null, today)).toEqual({ ok: true, value: null });
    expect(checkRevision({ ...raised, after: fifty }, basis, today)).toEqual({ ok: true, value: null });
  });

  it('keeps a change with its document and reason, of today at the latest', () => {
    expect(checkRevision(raised, basis, today)).toEqual({ ok: true, value: basis });
    expect(checkRevision(raised, { ...basis, documentDay: day('2022-10-16') }, today)).toMatchObject({
      fault: { code: 'kpi/revision-document-in-future' },
    });
  });

  it('refuses to change one, take it back or give it again without document number or reason', () => {
    expect(checkRevision(raised, null, today)).toMatchObject({ fault: { detail: { missing: 'document' } } });
    expect(checkRevision({ ...raised, after: null }, null, today).ok).toBe(false);
    expect(checkRevision({ ...raised, before: null }, null, today).ok).toBe(false);
    expect(checkRevision(raised, { ...basis, documentNumber: ' ' }, today)).toMatchObject({ fault: { detail: { missing: 'documentNumber' } } });
    expect(checkRevision(raised, { ...basis, reason: '' }, today)).toMatchObject({ fault: { detail: { missing: 'reason' } } });
  });
});
