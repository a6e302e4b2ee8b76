import { render } from 'preact';
import { App } from './app.tsx';
import './style/tokens.css';
import './style/base.css';
import './style/layout.css';
import './style/controls.css';
import './style/output.css';
import './style/code.css';
import './style/voice.css';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
