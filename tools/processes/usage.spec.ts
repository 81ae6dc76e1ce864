import { describe, expect, it } from 'vitest';
import { usageOf } from './usage.js';

describe('what a process has used', () => {
  it('is about what the process says of itself', () => {
    const seen = usageOf(process.pid);
    const own = process.cpuUsage();
    expect(Math.abs(seen.cpuMicros - (own.user + own.system))).toBeLessThan(1_000_000);
    expect(seen.residentBytes / process.memoryUsage.rss()).toBeGreaterThan(0.5);
    expect(seen.residentBytes / process.memoryUsage.rss()).toBeLessThan(2);
  });
});
