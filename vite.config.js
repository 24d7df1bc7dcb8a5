export default { optimizeDeps: { exclude: ["click-work"] } }
