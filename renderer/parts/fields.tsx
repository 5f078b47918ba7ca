import { type ComponentProps, type ReactNode, useId } from 'react';
import './fields.css';

interface Labelled {
  label: ReactNode;
  /** Beside the field in place of above it. */
  beside?: boolean;
  hideLabel?: boolean;
}

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'className' | 'value'>, Labelled {
  value: string;
  onChange: (value: string) => void;
  /** Below the field, read with it. */
  hint?: ReactNode;
  /** What is wrong with what stands there. */
  error?: ReactNode;
}

export function TextField({ label, beside, hideLabel, value, onChange, hint, error, ...rest }: TextFieldProps) {
  const made = useId();
  const id = rest.id ?? made;
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={beside ? 'field field-beside' : 'field'}>
      <label className={hideLabel ? 'hidden' : 'label'} htmlFor={id}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className="field-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={about || undefined}
        aria-invalid={error ? true : undefined}
      />
      {hint && (
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'className' | 'value'> {
  label: ReactNode;
  /** After the label, lighter: what it is for. */
  purpose?: ReactNode;
  value: string;
  onChange: (value: string) => void;
}

export function TextArea({ label, purpose, value, onChange, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label} {purpose && <span className="field-about">{purpose}</span>}
      </label>
      <textarea
        // What is written may be in another language than the program's.
        dir="auto"
        {...rest}
        id={id}
        className="field-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface SelectProps<T extends string> extends Labelled {
  options: readonly { value: T; words: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** The system's own list, which every aid knows. */
export function Select<T extends string>({ label, beside, hideLabel, options, value, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <div className={beside ? 'field field-beside' : 'field'}>
      <label className={hideLabel ? 'hidden' : beside ? 'soft' : 'label'} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field-input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
