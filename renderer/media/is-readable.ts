/** Whether the browser can draw the file: the only honest test of a picture is decoding it. */
export async function isReadable(file: Blob): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(file);
    bitmap.close();
    return true;
  } catch {
    // The browser says no more than that it cannot; the person is told which file it was.
    return false;
  }
}
