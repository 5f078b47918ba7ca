/** Long work that has a name and can be cancelled by it. */
export class Jobs {
  private readonly running = new Map<string, AbortController>();

  async run<T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.cancel(id);
    const controller = new AbortController();
    this.running.set(id, controller);
    try {
      return await work(controller.signal);
    } finally {
      if (this.running.get(id) === controller) this.running.delete(id);
    }
  }

  cancel(id: string): void {
    this.running.get(id)?.abort();
  }
}
