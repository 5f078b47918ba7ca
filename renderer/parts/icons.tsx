/** The few pictures of the interface. All take the colour and, by their class, the size of the text around them. */
export const SatchelIcon = () => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
    <path d="M2 8h16v10H2z" />
    <path d="M5 8V2h7l3 3v3" />
    <path d="M2 8l8 5 8-5" />
  </svg>
);

export const SearchIcon = () => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
    <circle cx="6.8" cy="6.8" r="5" />
    <path d="M10.6 10.6 15 15" />
  </svg>
);

export const PreviousIcon = () => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
    <path d="M8 14V3M3 8l5-5 5 5" />
  </svg>
);

export const NextIcon = () => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
    <path d="M8 2v11M3 8l5 5 5-5" />
  </svg>
);

export const SwapIcon = () => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
    <path d="M1 5h13l-3-3M15 11H2l3 3" />
  </svg>
);

export const Caret = () => (
  <svg className="caret" viewBox="0 0 8 5" aria-hidden="true">
    <path d="M0 0h8L4 5z" fill="currentColor" />
  </svg>
);
