/** What `<resume-reading>` does for who was here before, or reads on now. */
export { notePlace } from './note-place.ts';
export { offerPlace } from './offer-place.ts';
