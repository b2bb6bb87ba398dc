import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

/** Hosts the extension knows from the first day. A backend under another host is asked for, one origin at a time. */
const HOSTS = [
  'https://mp.weixin.qq.com/*',
  'https://developers.weixin.qq.com/*',
  'https://*.51kezhi.cn/*',
  'https://*.51kezhi.com/*',
  'https://*.zthysms.com/*',
];

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  outDir: '.output',
  imports: false,
  // Not `@wxt-dev/webextension-polyfill`: it puts the polyfill (10 kB) into the content script of every frame. lib/browser imports it for worker and pages.
  modules: ['@wxt-dev/module-react'],
  vite: () => ({ plugins: [tailwindcss()] }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
  manifest: {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '120',
    incognito: 'not_allowed',
    // contextMenus: puts the facts of the merchant at hand on the menu of a console's text box ·
    // alarms: rings when an answer that is waited for falls due, the worker asleep until then, and for the daily backup ·
    // idle: locks the vault · notifications: tells the person of what fell due.
    permissions: [
      'alarms',
      'contextMenus',
      'idle',
      'notifications',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
      'webNavigation',
    ],
    host_permissions: HOSTS,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'apply-here': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_command_apply__' },
      'next-step': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
      'paste-fact': { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_command_paste__' },
    },
  },
});
