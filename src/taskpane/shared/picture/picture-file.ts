import { drawnChart } from "./drawn-chart";
import type { Picture } from "./picture";
import { pictureSvg } from "./picture-svg";
import { Hindrance } from "../../../plans/hindrance";

/** What a picture can be saved as. */
export type PictureKind = "png" | "svg";

/** A picture as a file. */
export async function pictureFile(picture: Picture, kind: PictureKind): Promise<Blob> {
  const svg = new Blob([pictureSvg(picture, drawnChart(picture.optionsFor))], { type: "image/svg+xml" });
  return kind === "svg" ? svg : rasterised(svg);
}

/** The same in dots, as many as it is wide and high. */
async function rasterised(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Hindrance("The browser makes no picture of it."));
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
