// Light or dark theme: the system's preference, unless the user selected one; stored in this browser.
import { useState } from 'react';

const KEY = 'entente.theme';
const THEMES = ['system', 'light', 'dark'] as const;
/** A choice of theme. */
export type Theme = (typeof THEMES)[number];

/** The last selected theme. */
export const chosenTheme = (): Theme => {
  const kept = localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === kept) ?? 'system';
};

/** Writes the theme on the root element, where the style sheet reads it. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  window.dispatchEvent(new Event('entente:theme'));
}

/** The theme and a function that switches to the next one: system, light, dark. */
export function useTheme(): { readonly theme: Theme; next(): void } {
  const [theme, setTheme] = useState(chosenTheme);
  const next = () => {
    const chosen = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
    localStorage.setItem(KEY, chosen);
    applyTheme(chosen);
    setTheme(chosen);
  };
  return { theme, next };
}
