import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import './choices.css';

interface CheckBoxProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  children: ReactNode;
  /** At the far end, as a count. */
  end?: ReactNode;
  /** Some of what it stands for is chosen. */
  mixed?: boolean;
  onChange: (checked: boolean) => void;
}

/** A native check box with its words. */
export function CheckBox({ children, end, mixed = false, onChange, ...rest }: CheckBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label className="choice">
      <input {...rest} ref={box} type="checkbox" className="box" onChange={(event) => onChange(event.target.checked)} />
      <span className="choice-words">{children}</span>
      {end !== undefined && <span className="choice-end">{end}</span>}
    </label>
  );
}

export interface Option<T extends string> {
  value: T;
  words: ReactNode;
  disabled?: boolean;
}

interface RadioGroupProps<T extends string> {
  label: ReactNode;
  name: string;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  /** `joined`: side by side in one frame, as for a setting of few words. */
  look?: 'list' | 'joined';
  hideLabel?: boolean;
}

/** Native radio buttons in a fieldset. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { label, name, options, value, onChange, look = 'list', hideLabel = false } = props;
  return (
    <fieldset>
      <legend className={hideLabel ? 'hidden' : 'label'}>{label}</legend>
      <div className={look === 'joined' ? 'choice-joined' : undefined}>
        {options.map((option) => (
          <label key={option.value} className={look === 'joined' ? 'choice-segment' : 'choice'}>
            <input
              type="radio"
              className="box"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className="choice-words">{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
