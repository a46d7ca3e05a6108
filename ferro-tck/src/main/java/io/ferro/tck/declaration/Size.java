package io.ferro.tck.declaration;

/** A class that models embed; its fields are behind methods. */
public class Size {

    private int width;
    private long height;

    /** Nothing yet. */
    public Size() {}

    public Size(int width, long height) {
        this.width = width;
        this.height = height;
    }

    public int getWidth() {
        return width;
    }

    public void setWidth(int width) {
        this.width = width;
    }

    public long height() {
        return height;
    }

    public void height(long height) {
        this.height = height;
    }
}
