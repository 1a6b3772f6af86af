interface StepButtonsProps {
  readonly previous: string;
  readonly next: string;
  readonly onStep: (by: 1 | -1) => void;
}

/** From one thing to the next. */
export function StepButtons({ previous, next, onStep }: StepButtonsProps) {
  return (
    <>
      <button type="button" onClick={() => onStep(-1)}>
        {previous}
      </button>
      <button type="button" onClick={() => onStep(1)}>
        {next}
      </button>
    </>
  );
}
