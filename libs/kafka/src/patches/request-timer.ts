/** What is read and written of the driver's request queue. */
export interface RequestQueue {
  readonly throttledUntil: number;
  readonly pending: readonly unknown[];
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
}

const CHECK_PENDING_MILLISECONDS = 10;

/**
 * The driver sets a timer of no length again and again on every connection that ever answered, which
 * costs some percent of a core. A timer is needed only where a request waits or the broker throttles.
 */
export function scheduleCheckPendingRequests(this: RequestQueue): void {
  if (this.throttleCheckTimeoutId !== null) return;
  const throttled = this.throttledUntil - Date.now();
  if (throttled <= 0 && this.pending.length === 0) return;
  this.throttleCheckTimeoutId = setTimeout(
    () => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    },
    throttled > 0 ? throttled : CHECK_PENDING_MILLISECONDS,
  );
}
