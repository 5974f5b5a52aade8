import { childOf, type XmlElement } from '../read-xml.ts';

/** What a property that is on or off says: null when the properties do not name it. Without a value it is on. */
export function toggleOf(properties: XmlElement | null, name: string): boolean | null {
  const toggle = childOf(properties, name);
  return toggle === null ? null : !['0', 'false', 'off'].includes(toggle.attributes['w:val'] ?? '');
}

/** The value of a property that has one, or null. */
export function valueOf(properties: XmlElement | null, name: string): string | null {
  return childOf(properties, name)?.attributes['w:val'] ?? null;
}

/** The value of a property that is a whole number, or null when it is not there or not one. */
export function numberOf(properties: XmlElement | null, name: string): number | null {
  const value = valueOf(properties, name);
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
