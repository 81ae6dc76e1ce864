export interface Scale {
  /** 0 to 1. */
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** From 0 to a round number above the most, with four to six ticks. */
export function linearScale(values: readonly number[]): Scale {
  const most = Math.max(...values, 1e-9);
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.25, 0.5, 1, 2].map((by) => by * power).find((by) => most / by <= 6)!;
  const end = Math.ceil(most / step - 1e-9) * step;
  const count = Math.round(end / step);
  return {
    place: (value) => value / end,
    ticks: Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12))),
  };
}

/** Over as few decades as hold all values, with lines at 1, 2 and 5 where there is room for them. */
export function logScale(values: readonly number[]): Scale {
  const least = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  const steps = most - least > 2 ? [1] : [1, 2, 5];
  const ticks = Array.from({ length: most - least }, (_, at) =>
    steps.map((step) => Number((step * 10 ** (least + at)).toPrecision(1))),
  ).flat();
  return {
    place: (value) => (Math.log10(value) - least) / (most - least),
    ticks: [...ticks, 10 ** most],
  };
}

/** Each value a step of its own, in order, however far apart they are. */
export function stepScale(values: readonly number[]): Scale {
  const ticks = [...new Set(values)].sort((a, b) => a - b);
  const last = Math.max(1, ticks.length - 1);
  return { place: (value) => ticks.indexOf(value) / last, ticks };
}
