/** The colours of a picture. Each step of `steps` stands out more from the panel than the one before it, so that an order is seen without colour too. */
export interface Palette {
  readonly panel: string;
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly target: string;
  /** From the least to the most. */
  readonly steps: readonly [string, string, string, string, string];
  /** The colour of words on each step: 4.5:1 or more. */
  readonly onSteps: readonly [string, string, string, string, string];
  /** Where there is no figure. */
  readonly missing: string;
}

/** On white, and for what is printed or taken away. */
export const lightPalette: Palette = {
  panel: '#ffffff',
  text: '#1c2024',
  soft: '#4b5563',
  line: '#c3c8cf',
  accent: '#0b5394',
  target: '#8a3b00',
  steps: ['#eaf1f8', '#c3d9ee', '#8fb8de', '#3675b8', '#0b3f70'],
  onSteps: ['#1c2024', '#1c2024', '#1c2024', '#ffffff', '#ffffff'],
  missing: '#ffffff',
};

/** On the dark appearance. */
export const darkPalette: Palette = {
  panel: '#17191c',
  text: '#e9ebee',
  soft: '#b4bac3',
  line: '#4a5058',
  accent: '#8fc1f5',
  target: '#f0b45a',
  steps: ['#20364c', '#2b5078', '#3a70a8', '#7fb2e5', '#d3e6fa'],
  onSteps: ['#e9ebee', '#ffffff', '#ffffff', '#101214', '#101214'],
  missing: '#17191c',
};
