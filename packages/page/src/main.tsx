// The page's beginning: mounts the application.
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')!).render(<p>Entente</p>);
