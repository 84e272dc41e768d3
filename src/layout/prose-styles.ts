/** What authors write needs these; home, the map and the page for what is not found hold none of it. */
import '../styles/layers.css';
import '../styles/prose.css';
import '../styles/tables.css';
