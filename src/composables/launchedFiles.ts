/** The part of the File Handling API that we use; Chromium has it for installed apps. */
interface LaunchQueue {
  setConsumer: (consumer: (params: { files?: readonly { getFile: () => Promise<File> }[] }) => void) => void
}

/**
 * Takes the files by whose double-click the system started the installed app, where the platform has that.
 * @param receive what takes them
 * @param queue the browser's; undefined where there is none
 */
export function takeLaunchedFiles(
  receive: (files: readonly File[]) => void,
  queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue,
): void {
  queue?.setConsumer(({ files = [] }) => {
    // A file that is gone by now is simply not there; the person sees the app without it and can open it by hand.
    void Promise.allSettled(files.map((handle) => handle.getFile())).then((got) =>
      receive(got.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []))),
    )
  })
}
