import { sayDate } from '../words';

const two = (part: number): string => String(part).padStart(2, '0');

/** Today where the user is, `2026-11-24`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A calendar day in words. At noon it is the same day in every part of the world that reads it. */
export const sayDay = (day: string): string => sayDate(`${day}T12:00`);

export const isDay = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed));
