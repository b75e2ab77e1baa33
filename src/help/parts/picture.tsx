import type { PictureSize } from "../help-content";

interface PictureProps {
  readonly name: string;
  readonly alt: string;
  readonly pictures: ReadonlyMap<string, PictureSize>;
}

/** A picture of the pane, in the colours that the reader prefers; nothing where none was taken. */
export function PanePicture({ name, alt, pictures }: PictureProps) {
  const light = `${name}-light.png`;
  const dark = `${name}-dark.png`;
  const size = pictures.get(light);
  if (size === undefined) return null;
  return (
    <figure>
      <picture>
        {pictures.has(dark) && <source srcSet={`pictures/${dark}`} media="(prefers-color-scheme: dark)" />}
        <img src={`pictures/${light}`} alt={alt} width={size.width} height={size.height} />
      </picture>
    </figure>
  );
}
