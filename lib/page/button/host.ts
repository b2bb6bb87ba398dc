/** Under this name, in the isolated world, stands the element of the in-page button: the frame's observer leaves it out. */
export const HOST = Symbol.for('kezhi.button.host');
