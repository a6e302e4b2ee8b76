import { render } from 'preact';

render(<p>unspool playground</p>, document.body);
