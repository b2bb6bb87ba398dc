import { tree } from '../../../practice/kezhi/client/widgets/tree.ts';
import { startComboBox } from './combo-box.ts';
import { type Models, startBlurBox, startReactBox, startRewriter, startStubborn, startVueBox } from './framework-boxes.ts';
import { startPagedGrid } from './paged-grid.ts';
import { startPasswordBox } from './password-box.ts';
import { startTextBox } from './text-box.ts';

const models: Models = {};
const STARTS: Record<string, (input: HTMLInputElement) => void> = {
  paged: startPagedGrid,
  tree: (list) => tree(list).setValue(list.getAttribute('value') ?? ''),
  textbox: (input) => startTextBox(input, false),
  numberbox: (input) => startTextBox(input, true),
  passwordbox: startPasswordBox,
  combobox: startComboBox,
  vue: (input) => startVueBox(input, models),
  react: (input) => startReactBox(input, models),
  'blur-direct': (input) => startBlurBox(input, models, ['focus', 'blur']),
  'blur-bubbling': (input) => startBlurBox(input, models, ['focusin', 'focusout']),
  rewriter: startRewriter,
  stubborn: startStubborn,
};

/** Starts every widget of the page and counts what a person must never see: forms sent, Enter keys. */
function start(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('[lab]')) STARTS[input.getAttribute('lab') ?? '']?.(input);
  const seen = { submits: 0, enters: 0, models };
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    seen.submits += 1;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') seen.enters += 1;
  });
  Object.assign(window, { lab: seen });
}

start();
