const two = (number: number): string => String(number).padStart(2, '0');

/** By the clock of the place, as the user would write it. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
