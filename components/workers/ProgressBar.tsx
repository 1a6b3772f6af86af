interface ProgressBarProps {
  /** What is being done. */
  readonly label: string;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** Work in the background that can be called off. */
export function ProgressBar({ label, cancel, onCancel }: ProgressBarProps) {
  return (
    <p className="actions">
      <progress className="mr-3 align-middle accent-accent" aria-label={label} />
      <button type="button" onClick={onCancel}>
        {cancel}
      </button>
    </p>
  );
}
