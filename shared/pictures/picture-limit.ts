/** The largest picture file that is kept, in bytes. */
export const mostPictureBytes = 50 * 1024 * 1024;
