/** Work that is done at most once, when it is first wanted. */
export class Step {
  private settle: () => void = () => undefined;
  private isTaken = false;
  readonly taken = new Promise<void>((resolve) => (this.settle = resolve));

  constructor(private readonly work: () => void) {}

  take(): void {
    if (this.isTaken) return;
    this.isTaken = true;
    this.work();
    this.settle();
  }
}
