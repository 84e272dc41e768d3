'use strict';
const { Plugin } = require('obsidian');

/** Opens `.mdx` as Obsidian opens `.md`: what it does not know, such as a figure, shows as text. */
module.exports = class TalkNotes extends Plugin {
  onload() {
    this.registerExtensions(['mdx'], 'markdown');
  }
};
