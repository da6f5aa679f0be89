declare module 'clamscan' {
  export default class NodeClam {
    init(options: object): Promise<unknown>;
  }
}
