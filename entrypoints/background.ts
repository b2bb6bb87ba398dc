import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnAction } from '../lib/browser/side-panel.ts';

export default defineBackground({ type: 'module', main: openPanelOnAction });
