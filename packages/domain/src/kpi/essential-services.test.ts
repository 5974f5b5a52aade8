import { describe, expect, it } from 'vitest';
import { day, period } from '../calendar/index.ts';
import { nationalRegister, unitTreeOn } from '../unit/index.ts';
import { essentialServiceName, essentialServicesOn, servicesOf } from './essential-services.ts';

/** How many services each ministry answers for. */
function leadsOn(text: string) {
  return Object.fromEntries(
    [...Map.groupBy(essentialServicesOn(day(text)), ({ leadId }) => leadId)].map(([lead, services]) => [lead, services.length]),
  );
}

describe('the essential services', () => {
  it('are 25, numbered as in the decision and named in both languages', () => {
    const services = essentialServicesOn(day('2022-08-31'));

    expect(services.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
    expect(new Set(services.flatMap(({ name }) => [name.vi, name.en])).size).toBe(50);
    expect(services[11]).toEqual({ number: 12, name: { vi: 'Đăng ký khai sinh', en: 'Registration of births' }, leadId: 'G15' });
  });

  it('have a name by their number, and a number that is none of theirs has none', () => {
    expect(essentialServiceName(1)?.en).toBe('Confirmation of the nine-digit identity number once a citizen identity card was issued');
    expect(essentialServiceName(25)?.vi).toBe('Đăng ký đóng, cấp thẻ bảo hiểm y tế đối với người chỉ tham gia bảo hiểm y tế');
    expect([0, 26, 1.5, -1].map(essentialServiceName)).toEqual([null, null, null, null]);
  });

  it('take the figures of a month beside all services together, which come first', () => {
    expect(servicesOf(period('2022-08'))).toEqual(Array.from({ length: 26 }, (_, at) => at));
  });

  it('are led by the ministries of 2022 until the mergers of 1 March 2025', () => {
    const of2022 = { G01: 11, G15: 6, G13: 1, G02: 2, G03: 1, G07: 1, G12: 1, G04: 1, G24: 1 };

    expect(leadsOn('2022-01-06')).toEqual(of2022);
    expect(leadsOn('2025-02-28')).toEqual(of2022);
    expect(leadsOn('2025-03-01')).toEqual({ G01: 13, G15: 5, 'bo-nong-nghiep-va-moi-truong': 1, G02: 2, G03: 1, G09: 1, G12: 2 });
  });

  it.each(['2022-01-06', '2025-02-28', '2025-03-01', '2026-11-26'])('are led by units in force on %s', (text) => {
    const { units } = unitTreeOn(nationalRegister, day(text));

    expect(essentialServicesOn(day(text)).filter(({ leadId }) => !units.has(leadId))).toEqual([]);
  });
});
