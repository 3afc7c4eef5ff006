package org.chancery.distil;

/** Principal components of vectors, by Jacobi's rotations. */
final class Components {

  private static final int SWEEPS = 30;
  private static final double SMALL = 1e-12;

  private Components() {}

  /**
   * Vectors projected on their first {@code wanted} principal components, each component scaled by
   * its spread to the power of minus a half, so that few do not outweigh the rest.
   */
  static double[][] of(double[][] vectors, int wanted) {
    int n = vectors[0].length;
    double[] mean = new double[n];
    for (double[] v : vectors) {
      for (int i = 0; i < n; i++) {
        mean[i] += v[i] / vectors.length;
      }
    }
    double[][] covariance = new double[n][n];
    for (double[] v : vectors) {
      for (int i = 0; i < n; i++) {
        v[i] -= mean[i];
      }
      for (int i = 0; i < n; i++) {
        for (int j = 0; j <= i; j++) {
          covariance[i][j] += v[i] * v[j] / vectors.length;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        covariance[i][j] = covariance[j][i];
      }
    }
    double[][] axes = diagonalise(covariance);
    Integer[] order = new Integer[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    java.util.Arrays.sort(order, (a, b) -> Double.compare(covariance[b][b], covariance[a][a]));
    double[][] projected = new double[vectors.length][wanted];
    for (int v = 0; v < vectors.length; v++) {
      for (int k = 0; k < wanted; k++) {
        int axis = order[k];
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += vectors[v][i] * axes[i][axis];
        }
        projected[v][k] = sum / Math.pow(Math.max(covariance[axis][axis], SMALL), 0.25);
      }
    }
    return projected;
  }

  /** Makes a symmetric matrix diagonal in place; gives its axes as columns. */
  private static double[][] diagonalise(double[][] a) {
    int n = a.length;
    double[][] axes = new double[n][n];
    for (int i = 0; i < n; i++) {
      axes[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double off = 0;
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          off += a[p][q] * a[p][q];
          if (Math.abs(a[p][q]) > SMALL) {
            rotate(a, axes, p, q);
          }
        }
      }
      if (off < SMALL) {
        break;
      }
    }
    return axes;
  }

  private static void rotate(double[][] a, double[][] axes, int p, int q) {
    int n = a.length;
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    for (int k = 0; k < n; k++) {
      double x = a[k][p];
      double y = a[k][q];
      a[k][p] = c * x - s * y;
      a[k][q] = s * x + c * y;
    }
    for (int k = 0; k < n; k++) {
      double x = a[p][k];
      double y = a[q][k];
      a[p][k] = c * x - s * y;
      a[q][k] = s * x + c * y;
      double u = axes[k][p];
      double w = axes[k][q];
      axes[k][p] = c * u - s * w;
      axes[k][q] = s * u + c * w;
    }
  }
}
