import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { httpLink } from './api.tsx';
import { Application, openApp } from './app.tsx';
import './styles.css';
import './text/i18n.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
const app = openApp(httpLink());
createRoot(root).render(
  <StrictMode>
    <Application {...app} />
  </StrictMode>,
);
