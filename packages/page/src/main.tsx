// Entry point of the page: sets the last selected theme and mounts the application.
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { applyTheme } from './shell/theme.js';
import './style/index.css';

applyTheme();
createRoot(document.getElementById('root')!).render(<App />);
