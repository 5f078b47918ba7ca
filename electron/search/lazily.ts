/** Made when it is first asked for: most answers need neither the patterns of other scripts nor every table. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
